"""What a fused model gets right: questions asked, answers scored, tables written, variants compared."""
