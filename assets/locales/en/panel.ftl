### What stands around the chain: the choice of views, find and filter, the panel of an item.

# The views

views-label = What is shown
views-both = Outline and diagram
views-diagram = Diagram only
views-outline = Outline only

# Linking

join-itself = “{ $from }” cannot lead to itself. Choose another item.
join-already-there = “{ $from }” leads to “{ $to }” already. Nothing was changed.
join-missing-end = One of the two items is no longer there. Nothing was linked.
join-title = Link “{ $from }” to “{ $to }”?
join-backward = “{ $to }” is of an earlier stage than “{ $from }”. Link them if one really leads to the other.
join-loop = “{ $to }” leads to “{ $from }” already. This link would close a feedback loop. That is allowed, and is shown as one.
join-make = Link them
join-leave = Do not link
picker-loop = { $stage }. Closes a feedback loop.
picker-backward = { $stage }. An earlier stage.
picker-forward = { $stage }. A later stage.
