### Opening a table of outcomes and measures: what its columns are, what was read, what was not.

## Why a table cannot be opened
table-empty = There is nothing in this table. Nothing here has changed. Choose another file, or copy the table again with its headings.
table-zip = This is a workbook or a ZIP file. Nothing here has changed. Save the sheet as CSV, or copy its cells and paste them here.
table-too-many-rows = This table has more than { $most } rows. Nothing here has changed. Divide it into several tables.
table-too-wide = This table has { $found } columns. Up to { $most } can be read. Nothing here has changed. Leave out columns you do not need.
table-cell-too-long = A cell in row { $row } has more than 20,000 characters. Nothing here has changed. Shorten it, then open the table again.
table-too-many-items = That would be { $found } entries; a framework holds up to { $most } of these. Nothing was added. Divide the table.

## What a column can be
table-group-item = The outcome, or another item
table-group-measure = How it is measured
table-group-criterion = Success and failure
table-group-other = Something else
table-item = Outcome or other item
table-stage = Stage of the chain
table-detail = Description
table-for-whom = Who it is for
table-by-month = There by month
table-lead = Lead partner
table-partners = Supporting partners
table-leads-to = Leads to
table-measure = Measure
table-definition = What is counted
table-asks = Which question it answers
table-unit = Unit
table-direction = Which way is better
table-baseline = Baseline
table-baseline-date = Date of the baseline
table-year-one = Baseline to be set in year one
table-source = Source
table-frequency = How often
table-collected-by = Collected by
table-minutes = Minutes each time
table-suggested-by = Suggested by
table-breakdowns = Broken down by
table-indicator = Indicator in the library
table-success = Success or target
table-success-threshold = Success, the number
table-minimum = Minimum
table-minimum-threshold = Minimum, the number
table-failure = Failure
table-failure-threshold = Failure, the number
table-stretch = Stretch
table-stretch-threshold = Stretch, the number
table-judged-by-month = Judged by month
table-early-warning = Early warning sign
table-early-warning-item = Where it would show first
table-response = What happens if it fails
table-who-decides = Who decides
table-when = Decided by when
table-keep = Keep in the description
table-leave-out = Leave out

## What was read, and what was not
table-read = This is a table. Read: { $items ->
    [one] 1 item
   *[other] { $items } items
}, { $measures ->
    [one] 1 measure
   *[other] { $measures } measures
}, { $criteria ->
    [one] 1 criterion
   *[other] { $criteria } criteria
}.
table-column-read = { $column } was read as: { $what }.
table-column-letter = Column { $letter }
table-column-heading = “{ $heading }”
table-windows = The letters were read as older Windows programs write them. Please check accents and £.
table-quotes = The quotation marks in this table do not match. They were read as ordinary letters.
table-told-above = Row { $row } stands above the headings and was left out: { $words }
table-told-kept = { $column } is kept in the descriptions, { $count ->
    [one] 1 cell
   *[other] { $count } cells
}.
table-told-left-out = { $column } is left out, { $count ->
    [one] 1 cell
   *[other] { $count } cells
}.
table-told-linked = { $count ->
    [one] 1 link was made between items in the same row. Please check it.
   *[other] { $count } links were made between items in the same row. Please check them.
}
table-told-unread = Row { $row }, { $column }: “{ $value }” could not be read. It is kept in words with the measure.
table-told-unread-item = Row { $row }, { $column }: “{ $value }” could not be read. It is kept in the description.
table-told-stage = Row { $row }, { $column }: “{ $value }” is no stage of the chain. It is kept in the description. Please check the stage.
table-told-no-item = Row { $row } names no outcome. What it says stands under an item without a title, for you to name.
table-told-no-such-item = Row { $row }: no item is called “{ $title }”. It is kept in words.
table-told-too-long = Row { $row }: a description would be longer than 20,000 characters. What did not fit was left out.
table-told-measure-there = Row { $row }: “{ $measure }” measures this item already. It stays as it is; what the row says of it was left out.
table-told-criterion-there = Row { $row }: success and failure are said already for this measure. They stay as they are.
table-edit = Add a table: { $items ->
    [one] 1 item
   *[other] { $items } items
}, { $measures ->
    [one] 1 measure
   *[other] { $measures } measures
}

## The page that opens a table
table-paste-title = Paste a table
table-paste-lead = Copy the cells from a spreadsheet or a document, with their headings, and paste them here.
table-paste-label = Your table
table-paste-hint = One row for each outcome or measure. You choose what each column is on the next page. Nothing leaves this device.
table-paste-read = Read the table
table-match-title = Match the columns
table-match-lead = “{ $name }” has { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} and { $columns ->
    [one] 1 column
   *[other] { $columns } columns
}. Check what each column is. Nothing is made until you say so.
table-match-lead-pasted = Your table has { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} and { $columns ->
    [one] 1 column
   *[other] { $columns } columns
}. Check what each column is. Nothing is made until you say so.
table-columns-title = What each column is
table-has-headings = Row { $row } holds the headings
table-separator = Cells are divided by
table-separator-tab = Tabs
table-separator-comma = Commas
table-separator-semicolon = Semicolons
table-separator-line = Vertical lines
table-separator-nothing = Nothing: one column
table-otherwise = Items without a stage are
table-preview-title = What will be made
table-counts = { $items ->
    [one] 1 item
   *[other] { $items } items
} and { $measures ->
    [one] 1 measure
   *[other] { $measures } measures
}. { $criteria ->
    [0] There are no success or failure criteria.
    [one] There is 1 success or failure criterion.
   *[other] There are { $criteria } success or failure criteria.
}{ $links ->
    [0] {""}
    [one] {" "}There is 1 link.
   *[other] {" "}There are { $links } links.
}
table-in-open = Added to “{ $title }”: { $items ->
    [one] 1 new item
   *[other] { $items } new items
} and { $measures ->
    [one] 1 new measure
   *[other] { $measures } new measures
}. { $there ->
    [0] None of the items is there yet.
    [one] 1 item is there already and is not made again.
   *[other] { $there } items are there already and are not made again.
}
table-preview-item = Item
table-number = { $value }
table-preview-first = These are the first { $count } lines. All of them will be made.
table-untitled = No title yet
table-unnamed = No name yet
table-all-read = Everything in the table was read.
table-told-title = What to check
table-told-more = And { $count } more.
table-nothing = There is nothing to add: the framework holds all of this table, or every column is left out.
table-add = Add to “{ $title }”
table-open = Open as a new framework
table-back = Back to the text
table-cancel = Cancel
table-announce-added = Added { $items ->
    [one] 1 item
   *[other] { $items } items
} and { $measures ->
    [one] 1 measure
   *[other] { $measures } measures
}. Undo is available.
table-notice = { $count ->
    [one] The table was read. 1 thing to check is listed here.
   *[other] The table was read. { $count } things to check are listed here.
}
