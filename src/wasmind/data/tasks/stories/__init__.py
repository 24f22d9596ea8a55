"""The stories of word_problem, by what they are about. Every one is written for this project."""

from __future__ import annotations

from wasmind.data.tasks.stories.asked import ASKED
from wasmind.data.tasks.stories.backwards import BACKWARDS
from wasmind.data.tasks.stories.budgets import BUDGETS
from wasmind.data.tasks.stories.changes import CHANGES
from wasmind.data.tasks.stories.chatty import CHATTY
from wasmind.data.tasks.stories.compare import COMPARED
from wasmind.data.tasks.stories.contrasts import CONTRASTS
from wasmind.data.tasks.stories.counted import COUNTED
from wasmind.data.tasks.stories.decoys import DECOYS
from wasmind.data.tasks.stories.endless import BILLS, DIARIES, LISTS
from wasmind.data.tasks.stories.everyday import EVERYDAY
from wasmind.data.tasks.stories.family import FAMILY
from wasmind.data.tasks.stories.groups import GROUPS
from wasmind.data.tasks.stories.home import HOME
from wasmind.data.tasks.stories.kinds import KINDS
from wasmind.data.tasks.stories.larger import LARGER
from wasmind.data.tasks.stories.matched import MATCHED
from wasmind.data.tasks.stories.measures import MEASURED
from wasmind.data.tasks.stories.mixed import MIXED
from wasmind.data.tasks.stories.money import MONEY
from wasmind.data.tasks.stories.onestep import ONESTEP
from wasmind.data.tasks.stories.outdoors import OUTDOORS
from wasmind.data.tasks.stories.plainly import PLAINLY
from wasmind.data.tasks.stories.portions import PORTIONS
from wasmind.data.tasks.stories.rates import RATES
from wasmind.data.tasks.stories.relations import RELATIONS
from wasmind.data.tasks.stories.school import SCHOOL
from wasmind.data.tasks.stories.selections import SELECTIONS
from wasmind.data.tasks.stories.sharing import SHARING
from wasmind.data.tasks.stories.short import SHORT
from wasmind.data.tasks.stories.steps import STEPS
from wasmind.data.tasks.stories.town import TOWN
from wasmind.data.tasks.stories.trade import TRADE
from wasmind.data.tasks.stories.unknowns import UNKNOWNS
from wasmind.data.tasks.stories.varied import VARIED
from wasmind.data.tasks.stories.wholes import WHOLES

__all__ = ["BIG", "BILLS", "CLOSE", "DIARIES", "LISTS", "STORIES"]

STORIES = (
    *(*CHANGES, *COMPARED, *GROUPS, *MONEY, *MEASURED, *MIXED, *LARGER, *SHORT),
    *(*KINDS, *UNKNOWNS, *RATES, *CONTRASTS, *COUNTED, *RELATIONS, *SHARING, *EVERYDAY),
    *(*WHOLES, *PORTIONS, *SELECTIONS, *MATCHED, *BUDGETS),
    *(*HOME, *SCHOOL, *TRADE, *OUTDOORS, *ONESTEP, *DECOYS, *VARIED, *STEPS, *CHATTY, *BACKWARDS),
    *(*TOWN, *FAMILY, *PLAINLY, *ASKED),
)
CLOSE = (*CONTRASTS, *MATCHED, *SELECTIONS, *DECOYS)
"""Those whose numbers are much alike: only the words of the question say which of them it is about."""
BIG = tuple(story for story in STORIES if story.big)
