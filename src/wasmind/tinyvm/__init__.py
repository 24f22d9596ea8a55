"""Models that run Tiny-VM programs, compiled and learned, and how much of the datasets they get right."""
