"""From circuits to transformer weights: expressions, gates, a proof of exactness, layers, tensors."""
