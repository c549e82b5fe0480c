### The outline of the chain: quick entry, pasted lists, what is chosen, the order of a stage.

outline-label = Outline
outline-hint = Enter adds an item and waits for the next. Tab adds it and goes on to the next stage. Paste several lines to add them all.
outline-hidden = { $count ->
    [one] 1 item is hidden by the filter.
   *[other] { $count } items are hidden by the filter.
}

# What is chosen

chosen-label = Chosen items
chosen-none = Nothing is chosen. Tick items to copy, move or delete several.
chosen-count = { $count ->
    [one] 1 item chosen
   *[other] { $count } items chosen
}
item-choose = Choose “{ $title }”
announce-added-after = Added an item after “{ $title }”. Undo is available.
announce-added-before = Added an item before “{ $title }”. Undo is available.
announce-added-items = { $count ->
    [one] Added 1 item. Undo is available.
   *[other] Added { $count } items. Undo is available.
}
announce-duplicated = { $count ->
    [one] Duplicated 1 item. Undo is available.
   *[other] Duplicated { $count } items. Undo is available.
}
announce-copied = { $count ->
    [one] Copied 1 item.
   *[other] Copied { $count } items.
}
announce-cut = { $count ->
    [one] Cut 1 item. Undo is available.
   *[other] Cut { $count } items. Undo is available.
}
announce-pasted = { $count ->
    [one] Pasted 1 item. Undo is available.
   *[other] Pasted { $count } items. Undo is available.
}
announce-deleted-items = Deleted { $count } items. Undo is available.
announce-nothing-to-paste = There is nothing to paste. Copy some items first.

# What there is about an item, in a few words

badge-measures = { $count ->
    [one] 1 measure
   *[other] { $count } measures
}
badge-criteria = Criteria set
badge-no-criteria = No criteria yet
badge-evidence = { $count ->
    [one] 1 piece of evidence
   *[other] { $count } pieces of evidence
}
badge-fixed = Fixed
badge-open = Open to the provider
badge-lead = Led by { $name }
badge-backward = back to an earlier stage
badge-loop = feedback loop
item-open-panel = Open in the panel

# The order of a stage

order-free = Order: chosen by the diagram
order-kept = Order: yours, and kept
order-hint = The diagram orders each stage so that few lines cross. Keep your order, and the diagram follows it. Tidy gives this stage the order of the diagram.
order-keep = Keep my order
order-tidy = Tidy
announce-order-kept = The order of { $stage } is kept. Undo is available.
announce-order-free = The diagram orders { $stage } again. Undo is available.
announce-tidied = { $stage } are tidy now. Undo is available.
announce-tidy-already = { $stage } are tidy already.

# A pasted list

paste-open = Paste a list
paste-title = Add a list of items
paste-text = Your list, one item a line
paste-text-hint = Bullets and numbers are left out. A line such as “Outputs” sets the stage of the lines under it. Lines further in belong to the next stage.
paste-read = Show the items
paste-none = There are no items here yet. Write one a line, then try again.
paste-check = Check the stage of each item, and change what you like. Nothing is added yet.
paste-items = { $count ->
    [0] No items are left.
    [one] 1 item: { $stages }
   *[other] { $count } items: { $stages }
}
# One stage after another: 3 outputs, 9 activities.
paste-stages = { $stages }, { $more }
paste-inputs = { $count ->
    [one] 1 input
   *[other] { $count } inputs
}
paste-activities = { $count ->
    [one] 1 activity
   *[other] { $count } activities
}
paste-outputs = { $count ->
    [one] 1 output
   *[other] { $count } outputs
}
paste-short-term-outcomes = { $count ->
    [one] 1 short-term outcome
   *[other] { $count } short-term outcomes
}
paste-intermediate-outcomes = { $count ->
    [one] 1 intermediate outcome
   *[other] { $count } intermediate outcomes
}
paste-long-term-outcomes = { $count ->
    [one] 1 long-term outcome
   *[other] { $count } long-term outcomes
}
paste-shown = The first { $shown } are shown here. All of them are added.
paste-line = Item { $number }
paste-line-stage = Stage of item { $number }
paste-line-remove = Remove item { $number }
paste-add = { $count ->
    [one] Add 1 item
   *[other] Add { $count } items
}
paste-cancel = Cancel
