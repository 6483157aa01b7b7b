/** SharePoint Online: packages kept as files that only their readers can open (A9-12, A9-29). */
@NullMarked
package dev.baton.connectors.sharepoint;

import org.jspecify.annotations.NullMarked;
