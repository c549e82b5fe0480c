### The chain as a diagram: what an item says of itself.

chain-sentence = { $kind } { $number } of { $of }: { $title }. Leads to { $leads }. Depends on { $depends }.
# One sentence after another.
chain-sentence-more = { $sentence } { $more }
chain-kind-input = Input
chain-kind-activity = Activity
chain-kind-output = Output
chain-kind-outcome = Outcome
chain-untitled = no title yet
chain-criteria-set = Success and failure criteria set.
chain-criteria-not-set = Success and failure criteria not set.
chain-nothing-leads-to-it = Nothing leads to it.
chain-no-input-before = What leads to it does not start from an input.
chain-leads-nowhere = It leads nowhere yet.
chain-no-outcome-after = What it leads to does not reach a long-term outcome.
chain-hidden = Hidden by the filter.
