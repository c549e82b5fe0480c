### The picture of the chain in files: what is written in it, and what it says of itself.

picture-title = The outcome chain of { $title }
picture-title-alone = The outcome chain
picture-untitled = No title yet
picture-nothing = Nothing here yet
picture-feedback-loop = Feedback loop
picture-strong = Strong evidence
picture-moderate = Moderate evidence
picture-weak = Weak evidence
picture-untested = Untested

# Beside links and in boxes: the same words as in the diagram on the page.
picture-link-loop = loop
picture-link-weak = weak
picture-link-moderate = moderate
picture-link-strong = strong
picture-fixed = Fixed
picture-open = Open
picture-criteria = S/F
picture-apart = No path

# What the signs mean
picture-apart-meaning = On no path from an input to a long-term outcome
picture-criteria-meaning = Success and failure criteria
picture-measures-meaning = How many measures
picture-evidence-meaning = How many pieces of evidence
picture-partner-meaning = Lead partner

# The chain in words
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
