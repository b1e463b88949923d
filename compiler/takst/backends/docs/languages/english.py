"""English: the ids of the texts are its words."""

from __future__ import annotations

from takst.backends.docs.say import Say
from takst.runtime.languages.english import ENGLISH as FINDINGS

ENGLISH = Say(FINDINGS, "English", {})
