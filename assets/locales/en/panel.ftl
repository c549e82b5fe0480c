### What stands around the chain: the choice of views, find and filter, the panel of an item.

# The views

views-label = What is shown
views-both = Outline and diagram
views-diagram = Diagram only
views-outline = Outline only
