### Review: what the checks found, what can be done about it, and what was set aside. The findings
### themselves are in checks.ftl.

review-introduction = A second pair of eyes. Everything here is a question, and what you do with it is up to you.
review-looking = Looking it over…
review-empty = Nothing to look over yet. Once there is a chain, this page says what could mislead a reader, what is worth a thought, and what is good.
review-empty-example = “Provide debt advice” is something done. “People know what they owe and which debt to pay first” is a change. This page helps to tell the two apart.
review-empty-action = Start the outcome chain

# The numbers are those of all findings, whatever the filter shows.
review-counts = { $fix } to fix, { $consider } to consider, { $good } well done
review-nothing-to-fix = Nothing needs fixing. As far as these checks can see, this says what you mean, and nobody who relies on it would be misled.
review-nothing-left = Whatever else they raised, you have settled.
review-still-to-consider = { $count ->
    [one] One thing is worth a thought, and may be right as it is.
   *[other] { $count } things are worth a thought, and may be right as they are.
}
review-hint-fix = Each of these could mislead someone who relies on the draft.
review-hint-consider = Each may be right as it is. It is worth a thought, or a word on why.
review-hint-good = Keep these.

review-filter-label = Which findings are shown
review-filter-severity = Show
review-filter-family = About
review-every-severity = Everything
review-every-family = Every part
review-shown = { $shown } of { $count } shown
review-none-shown = Nothing of this kind was found.
review-show-everything = Show everything

review-source = Source:
review-go = Go to
review-all-of-check = Show all { $count }
review-all-places = Show all { $count } places
review-place-link = “{ $from }” to “{ $to }”
review-place-measure = Measure “{ $name }” of “{ $title }”
review-place-criterion = Criteria of “{ $title }”
review-place-title = “{ $title }”

review-fixed = Done: { $label }. Undo is available.
review-changes = See what it changes
review-change-of = “{ $title }”, { $what }
review-change-becomes = becomes
review-change-gone = deleted
review-change-more = { $count ->
    [one] And 1 more.
   *[other] And { $count } more.
}
review-change-link = Link from “{ $from }” to “{ $to }”
review-change-stage = stage
review-number = { $number }
review-yes = yes
review-no = no
review-how-much = how much was done
review-how-well = how well it was done
review-better-off = whether anyone is better off

review-set-aside-open = Set aside…
review-reason = Why is this fine as it is?
review-reason-hint = A few words for whoever reads this later. They are kept in the document.
review-reason-missing = Write a few words first, so that others understand.
review-set-aside = Set aside
review-was-set-aside = Set aside, with your reason. Undo is available.
review-aside-heading = Set aside
review-aside-hint = What you left as it is, and why. It comes back by itself when what it is about changes.
review-aside-print = Print these at the end of the specification
review-aside-on = Set aside on { $date }
review-aside-gone = This no longer comes up.
review-bring-back = Bring back
review-was-brought-back = Back in the list. Undo is available.

review-way-back = Back to Review
review-followed = You came from Review:
review-followed-settled = Settled:

review-why = Why?
