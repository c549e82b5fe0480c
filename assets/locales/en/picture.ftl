### The picture of the chain in files: what is written in it, and what it says of itself.

picture-title = The outcome chain of { $title }
picture-title-alone = The outcome chain
picture-untitled = No title yet
picture-nothing = Nothing here yet
picture-feedback = Feedback
picture-feedback-loop = Feedback to an earlier stage
picture-strong = Strong evidence
picture-moderate = Moderate evidence
picture-weak = Weak evidence
picture-untested = Untested
picture-item = – { $title }
picture-item-leads = – { $title } (leads to: { $items })

## In the specification

# Read out in place of the drawing.
picture-whole = Diagram of the outcome chain: { $items ->
    [one] 1 item
   *[other] { $items } items
} and { $links ->
    [one] 1 link
   *[other] { $links } links
}, stage by stage. What it shows is said in the lists that follow.
picture-part = Part { $number } of { $of } of the outcome chain: { $stages }
picture-part-whole = { $part }. { $items ->
    [one] 1 item
   *[other] { $items } items
} and { $links ->
    [one] 1 link
   *[other] { $links } links
}. What it shows is said in the lists that follow.
picture-stages = { $first } to { $last }
picture-not-drawn = { $count ->
    [one] One link reaches further than one page of the diagram. It is in the lists.
   *[other] { $count } links reach further than one page of the diagram. They are in the lists.
}
picture-too-large = This chain is too large to be read as a diagram on these pages. The lists say all of it. The diagram can be exported as a picture.
