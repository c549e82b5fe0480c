### How each command is reached: for the list of commands and the documentation.

route-tab = Tab to its button or field
route-context = Tab to its button in the item’s panel
route-type = Type the letters
route-paste-list = Ctrl+V with a list on the clipboard
route-unlink = Ctrl+K, then untick the item

route-click-item = Click the item
route-click-items = Click *Choose several*, then each item
route-click-background = Click the background
route-click-toolbar = Its button above the diagram
route-click-entry = The field under the stage in the outline, then *Add*
route-click-list = *Paste a list*, under the stage in the outline
route-click-either = Its button above the diagram, or in the item’s panel
route-click-below = Its button below the diagram
route-click-map = The small map below the diagram
route-click-views = The choice above the chain
route-click-shortcuts = *Keyboard and commands*, at the top of the page
route-click-bar = Its button at the top of the page
route-click-field = Its field above the diagram
route-click-panel = Its button in the item’s panel
route-click-panel-field = Its field in the item’s panel
route-click-link = *Link*, then the other item
route-click-link-panel = The link in the item’s panel
route-click-stage = Its button above the diagram, under *More*

route-drag-order = Drag the item up or down
route-drag-stage = Drag the item to the other stage
route-drag-link = Drag from the item’s edge to the other item
route-drag-frame = Drag a frame around the items
route-drag-background = Drag the background

route-outline-entry = The field under the stage, then Enter
route-outline-lines = The field under the stage: Enter for the next, Tab for the next stage
route-outline-paste = Paste into the field under the stage
route-outline-title = Type in the title
route-outline-details = Its button in the item’s details
route-outline-field = Its field in the item’s details
route-outline-criteria = The page *Success and failure*
route-outline-links = *Leads to…* or *Depends on…*, then tick the item
route-outline-unlink = The cross beside the link
route-outline-stage = *Order*, under the stage’s heading
route-outline-bar = Its button in the bar at the top
route-outline-views = The choice above the chain
route-outline-shortcuts = *Keyboard and commands*, at the top of the page
route-outline-choose = The box beside the item
route-outline-chosen = Its button in the bar for what is chosen
route-outline-tab = Tab, or the headings
route-outline-find = Its field above the outline
