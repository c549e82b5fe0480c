### What the page *Specification*, and the draft beside a part, say. It is fetched with them.

specification-introduction = This is the draft as it stands. It changes as you write, and every document you export says the same.
specification-hint = Choose a sentence to go to where it is edited. With the keyboard, arrow keys move between sentences and Enter goes there.

## How it is written
specification-settings = How it is written
specification-profile = What is it for?
specification-profile-full = Full specification
specification-profile-full-hint = Everything, under eighteen headings. For the people who will finish it.
specification-profile-short-form = Short form
specification-profile-short-form-hint = The service, the people, the aims and the place. For a first conversation.
specification-profile-council = Council specification and performance schedule
specification-profile-council-hint = What the service must do, then how success and failure are known. For a contract.
specification-profile-proposal = Proposal
specification-profile-proposal-hint = Your understanding, chain, evidence and price. For an alliance that answers a tender.
specification-profile-easy-read = Easy-read summary
specification-profile-easy-read-hint = Short sentences, one idea a line, space for pictures. A draft to check with people.
# $profile: its name.
specification-profile-chosen = The draft is now written as “{ $profile }”. Undo is available.
specification-version = Version
specification-reference = Reference
specification-control-hint = Both are printed on the front. The reference is the number it is filed under.

## Sections
specification-sections = Sections
specification-changes-wait = Printed once you compare with an earlier version, below.
specification-sections-hint = What you switch off leaves the draft and every document made of it. The front says so, and nothing is lost.
# $section: its heading.
specification-left-out = “{ $section }” is left out of the draft. Undo is available.
specification-put-back = “{ $section }” is in the draft again. Undo is available.
specification-add = Add your own words
specification-added = Your own words
specification-add-to = to “{ $section }”
specification-add-label = Your own words in “{ $section }”
specification-add-hint = Each line becomes a paragraph at the end of the section.

## An earlier version
specification-compare-hint = Choose a file you saved before, as JSON or PDF. Your draft stays as it is.
specification-compare-file = A file of an earlier version
# $title: of the framework that was chosen.
specification-compared = Compared with “{ $title }”. Documents now end with what changed.
specification-compare-other = That file holds another framework, “{ $title }”. It is compared all the same, entry by entry.
specification-compare-note = Documents now end with this list, as an appendix.
specification-compare-stop = Stop comparing
specification-compare-stopped = No longer compared with an earlier version. Documents leave the list out.
