### The diagram of the chain: its tools, what it says, and what its signs mean.

diagram-title = Diagram
diagram-list = Items of the chain
diagram-keys = Arrow keys move along links and within a stage. Enter renames. The question mark lists all keys.
diagram-stage = { $stage }: { $count ->
    [one] 1 item
   *[other] { $count } items
}
diagram-on-path = On the path of what is chosen.
diagram-hidden = { $count ->
    [one] 1 item is hidden by the filter. It is drawn faintly.
   *[other] { $count } items are hidden by the filter. They are drawn faintly.
}
diagram-empty = The chain is drawn here as soon as it has an item.

# Tools
diagram-tools = What is chosen
diagram-more = More
diagram-link = Link
diagram-several = Choose several
diagram-size = Size of the diagram
diagram-map = Small map
diagram-zoom = { $percent }%
diagram-cancel = Cancel
diagram-handle = Drag to another item to link
diagram-linking = Choose the item that “{ $title }” leads to. Click it, or go to it and press Enter.
diagram-renamed = Renamed “{ $from }” to “{ $to }”.
diagram-new-title = New title of “{ $title }”
diagram-title-of-new = Title of the new item

# Badges, with what they stand for
diagram-measures = { $count ->
    [one] 1 measure
   *[other] { $count } measures
}
diagram-evidence = { $count ->
    [one] 1 piece of evidence
   *[other] { $count } pieces of evidence
}
diagram-criteria-short = S/F
diagram-fixed = Fixed
diagram-open = Open
diagram-lead-partner = { $name } leads on it
diagram-apart = No path

# Links
diagram-untested = untested
diagram-weak = weak
diagram-moderate = moderate
diagram-strong = strong
diagram-feedback = loop
diagram-legend = Evidence for a link:
diagram-feedback-legend = feedback loop
diagram-link-ends = { $one } → { $other }
diagram-link-strength = Evidence: { $strength }.
diagram-assumption = Assumes: { $assumption }
diagram-no-assumption = Nobody has said yet what this link assumes.

# What happened
diagram-added = Added an item to { $stage }. Undo is available.
