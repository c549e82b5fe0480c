### Opening a file: why it cannot be opened, and what was repaired. Each refusal says what
### happened, what is safe and what to do.

import-empty = This file is empty. Nothing here has changed. Choose another file.
import-picture = This is a picture, not a Throughline file. Nothing here has changed. Choose a JSON, PDF, OCDS or CIDS file, or a table.
import-pdf = No framework can be read from this PDF: it has none inside, or another program has changed it. Choose the JSON file saved with it.
import-zip = This is a ZIP file or an office document. Unpack a ZIP first. Save a spreadsheet as CSV, or copy its cells and paste them.
import-office = This is an office document, not a Throughline file. Choose a JSON, PDF, OCDS or CIDS file, or a table.
import-utf16 = This file is text in UTF-16. Throughline reads UTF-8. Open it in a text editor and save it as UTF-8.
import-markup = This looks like a web page or an XML file, not a Throughline file. Choose a JSON, PDF, OCDS or CIDS file, or a table.
import-not-utf8 = Line { $line } of this file holds bytes that are not UTF-8 text. Nothing here has changed. Save the file again as UTF-8.
import-not-throughline = This is not a Throughline file. Nothing here has changed. Choose a JSON, PDF, OCDS or CIDS file, or a table.
import-truncated = This file stops too early, at line { $line }, character { $column }. The end is missing. Copy or download it again.
import-broken = This file has a mistake at line { $line }, character { $column }. Nothing here has changed. Correct it in a text editor, or choose another file.
import-twice = A field is there for the second time at line { $line }, character { $column }. Nothing here has changed. Remove one in a text editor.
import-version-unclear = The format version of this file is not a whole number from 1. Nothing here has changed. Choose another file.
import-newer = This file is from a newer Throughline (format { $found }; this one reads up to { $known }). It is safe and unchanged. Open it with the newer version.

# $found: how much there is; $most: how much can be read.
import-too-large = This file has { $found } MB. Throughline opens files of up to { $most } MB. Your file is unchanged.
import-too-deep = This file has lists within lists { $found } deep. Throughline reads { $most }. Your file is unchanged.
import-too-much = This file has { $found } values. Throughline opens files with up to { $most }. Your file is unchanged.
import-too-many-items = This chain has { $found } items. Throughline opens chains of up to { $most }. Your file is unchanged. Divide it into several files.
import-list-too-long = The list “{ $field }” has { $found } entries. Throughline opens lists of up to { $most }. Your file is unchanged.
import-text-too-long = A text in “{ $field }” has { $found } characters. Throughline opens texts of up to { $most }. Your file is unchanged. Shorten that text.
import-too-many-mistakes = Too much in this file is not as a Throughline file has it. Nothing here has changed. Choose another file.

import-untitled = Untitled framework

## What was repaired
import-repair-title = This framework had no title. It is now called “Untitled framework”.
import-repair-read-as = “{ $item }”: the { $field } “{ $value }” was read as “{ $reading }”.
import-repair-type = “{ $item }”: the { $field } “{ $value }” was not written as the file format has it. It was put right.
import-repair-set-aside = “{ $item }”: the { $field } “{ $value }” cannot be used. It was set aside and stays in the file.
import-repair-id = { $item } had an id that was in use already (“{ $id }”). It has a new one.
import-repair-link-end = The link from “{ $from }” to “{ $to }” was set aside, because one end is not in the file.
import-repair-link-self = The link from “{ $from }” to itself was set aside.
import-repair-link-twice = The link from “{ $from }” to “{ $to }” was there twice. The second was set aside.
import-repair-orphan = { $item } was set aside. What it belongs to (“{ $id }”) is not in the file.
import-repair-reference = { $item } pointed to “{ $id }”, which is not in the file. That pointer was removed.
import-repair-more = And { $count } more { $count ->
    [one] repair
   *[other] repairs
}.

# An id that was left out.
import-no-id = no id

## Entries without a title
import-kind-framework = This framework
import-kind-author = An author without a name
import-kind-option = An option without a title
import-kind-exclusion = An exclusion without a group
import-kind-node = An item without a title
import-kind-link = A link
import-kind-measure = A measure without a name
import-kind-criterion = A success and failure criterion
import-kind-evidence = Evidence without a title
import-kind-involvement = An involvement without a group
import-kind-partner = A partner without a name
import-kind-cost = A cost without a title
import-kind-payment = A payment without a trigger
import-kind-scenario = A scenario without a title
import-kind-risk = A risk without a title
import-kind-decision = A decision
import-kind-requirement = A requirement without a title
import-kind-answer = An answer of the self-check
import-kind-dismissal = A finding that was set aside
