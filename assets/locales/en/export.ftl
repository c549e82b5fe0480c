### The words of *Export*. They are fetched with it. Sentences under 25 words.

# The formats

export-specification = Draft specification
export-chain = Outcome chain
export-tables = Tables
export-data = Data
export-pdf = PDF
export-pdf-hint = To read, print and send.
export-html = HTML
export-html-hint = A web page for everyone to read.
export-docx = Word
export-docx-hint = To go on writing.
export-odt = ODT
export-odt-hint = The same, for LibreOffice and others.
export-markdown = Markdown
export-markdown-hint = To paste into other tools.
export-svg = SVG
export-svg-hint = A picture to print large or to edit.
export-png = PNG
export-png-hint = A picture for slides and documents.
export-mermaid = Mermaid
export-mermaid-hint = A flowchart as text for other tools.
export-xlsx = Excel
export-xlsx-hint = Measures, risks, costs and more.
export-csv = CSV
export-csv-hint = One of these tables, for any program.
export-json = JSON
export-json-hint = The framework, to open again here.
export-ocds = OCDS
export-ocds-hint = Open Contracting data, with the framework attached.
export-cids = CIDS
export-cids-hint = Common Impact data.

# What is in the file

export-table = Which table
export-profile-hint = Headings and their order change. Only easy read says less. This is kept with your framework, and can be undone.
export-sections-all = Sections: all { $count }
export-sections-some = Sections: { $printed } of { $count }
export-sections-hint = The front of the document says what is left out.
export-since = List what changed since { $date }
export-since-earlier = List what changed since the earlier version
export-attached = Keep the framework inside, so that this PDF opens again
export-attached-hint = Without it the PDF is for reading only: it cannot be opened here.
export-attachment = The outcomes framework that this document was made from, to open again in Throughline
export-language = Language: { $language }
export-our-words = The language of our words
export-our-words-hint = Your own words stay as you wrote them.
export-own-words = The language your words are in
export-own-words-hint = Screen readers are told, so that they say them right.
export-english = English
export-welsh = Welsh

# What it will look like

export-preview = Preview
export-choose = Choose a format to see what will be in the file.
export-first-lines = The first { $shown } of { $count } lines.
export-first-rows = { $name }: the first { $shown } of { $count } rows
export-all-rows = { $name }
export-no-rows = Nothing is in this table yet.
export-picture-wide = The whole chain, made to fit. In the file it is as large as its words need.

# The file

export-file = { $name }, { $size }
export-bytes = { $count ->
    [one] 1 byte
   *[other] { $count } bytes
}
export-kilobytes = { $size } KB
export-megabytes = { $size } MB
export-download = Download
export-waiting = The download starts as soon as the file is ready.
export-working = Preparing the file…
export-fetching = Getting the PDF writer. This happens once.
export-typesetting = Setting the pages…
export-done = Done. The file is with your downloads.
export-not-made = The file could not be made. Your draft is safe. Export a JSON file, and please tell us what happened.
export-not-downloaded = The browser refused the download. Your draft is safe on this page. Allow downloads for this site, then try again.
export-not-painted = This browser could not paint the picture. Your draft is safe. Export it as SVG instead.
export-not-loaded = The PDF writer could not be loaded. Your draft is safe. Check your connection, then try again.
export-refused = The PDF could not be made. Your draft is safe. Export a JSON file, and please tell us what happened.
export-stopped = The PDF writer stopped. Your draft is safe. Please try again.
