"""How fast one page may write: a bucket of tokens. Decides, never waits itself."""

from __future__ import annotations

from collections.abc import Callable


class Pace:
    """Allows `burst` frames at once and `rate` a second in the long run; `time` is monotonic, in seconds."""

    def __init__(self, rate: float, burst: int, time: Callable[[], float]) -> None:
        self._rate = rate
        self._burst = burst
        self._time = time
        self._tokens = float(burst)
        self._filled = time()
        self._told = False

    def wait(self) -> float:
        """Take a token and return for how many seconds to wait before the frame may be handled."""
        now = self._time()
        self._tokens = min(self._burst, self._tokens + (now - self._filled) * self._rate) - 1
        self._filled = now
        if self._tokens > self._burst / 2:
            self._told = False
        return max(0.0, -self._tokens / self._rate)

    def tell(self) -> bool:
        """Return True once each time the limit is exceeded, until half of the bucket is filled again."""
        told, self._told = self._told, True
        return not told
