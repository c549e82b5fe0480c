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
join-refused = This link cannot be made
join-title = Link “{ $from }” to “{ $to }”?
join-backward = “{ $to }” is of an earlier stage than “{ $from }”. Link them if one really leads to the other.
join-loop = “{ $to }” leads to “{ $from }” already. This link would close a feedback loop. That is allowed, and is shown as one.
join-make = Link them
join-leave = Do not link
picker-loop = { $stage }. Closes a feedback loop.
picker-backward = { $stage }. An earlier stage.
picker-forward = { $stage }. A later stage.

# Find and filter

filter-label = Find and filter
filter-find = Find
filter-more = Filter
filter-any = Any
filter-partner = Partner
filter-strength = Evidence for a link
filter-delivery = How it is done
filter-showing = { $shown ->
    [0] No item of { $all } matches. Hidden items stay in every export.
   *[other] Showing { $shown } of { $all }. Hidden items stay in every export.
}
filter-found = { $number } of { $of }: { $title }
filter-clear = Clear the filter

# Items on no path

apart-count = { $count ->
    [one] 1 item is on no path from an input to a long-term outcome
   *[other] { $count } items are on no path from an input to a long-term outcome
}

# The panel of an item

panel-close = Close the panel
panel-unfold = More
panel-place = { $stage }, { $number } of { $of }
panel-tools = What can be done
panel-about = About it
panel-measured = Measures and criteria
panel-paths = Place in the chain
panel-who = Who and how
panel-item-title = Title
panel-control = Who controls it?
panel-controlled = Those who do the work
panel-influenced = They influence it, and so do others
panel-outside-control = They can do little about it
panel-lead = Who leads on it?
panel-supporting = Who helps?
panel-no-partners = No partners are named in this framework. For now they come with a file.
panel-leads-nowhere = It leads nowhere yet.
panel-depends-on-nothing = Nothing leads to it yet.
panel-change-leads-to = Choose what it leads to
panel-change-depends-on = Choose what it depends on
panel-step-from = What has to be true for “{ $title }” to lead here?
panel-strength = Evidence for the link with “{ $title }”
panel-evidence = Which evidence bears on it?
panel-no-evidence = No evidence is listed in this framework. For now it comes with a file.
panel-unlink = Unlink “{ $title }”
panel-not-measured = Nothing is measured here.
panel-suggested-by = Who put it there?
panel-suggested-commissioner = Asked for by the commissioner
panel-suggested-provider = Suggested by a provider
panel-suggested-people = Suggested by people this is for
panel-success = Success
panel-minimum = Minimum
panel-failure = Failure
panel-to-criteria = Go to { $part }
panel-several = { $count ->
    [one] 1 item chosen
   *[other] { $count } items chosen
}
panel-several-hint = What you do here is done to all of them.
panel-more = And { $count } more.

# The paths through an item

trace-reach = Rests on { $before ->
    [one] 1 other item
   *[other] { $before } other items
}, and leads to { $after ->
    [one] 1 other item
   *[other] { $after } other items
}.
trace-show = Trace
trace-count = { $count ->
    [one] 1 path from an input to a long-term outcome goes through it.
   *[other] { $count } paths from an input to a long-term outcome go through it.
}
trace-first = These are the { $count } shortest paths through it. There may be more.
trace-none = No path from an input to a long-term outcome goes through it.
trace-path = Path { $number }

# The list of commands

commands-open = Keyboard and commands
commands-title = Keyboard and commands
commands-hint = Keys work while the diagram has the focus. On a Mac, Cmd stands for Ctrl.
commands-keys = Keys
commands-click = Click
commands-drag = Drag
commands-outline = Outline
