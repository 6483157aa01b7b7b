package dev.baton.connectors.sharepoint;

import dev.baton.connectors.graph.Graph;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A folder among the documents of a SharePoint site: {@code example.sharepoint.com/sites/ir/Handoffs}; without one, all of them. */
public record SiteFolder(String host, String site, String folder) {

    /** A name as SharePoint allows it (support.microsoft.com, "Restrictions and limitations in OneDrive and SharePoint"). */
    private static final String NAME = "(?!\\.{1,2}(?:/|$))[^/\\\\\"*:<>?|\\p{Cntrl}]{1,100}";

    private static final Pattern WRITTEN =
            Pattern.compile("([A-Za-z0-9.-]{1,253})/((?:sites|teams)/" + NAME + ")((?:/" + NAME + "){0,10})/?");

    /** As an organisation's file has it; anything else is no folder of a site. */
    public static SiteFolder parse(String words) {
        Matcher written = WRITTEN.matcher(words);
        if (!written.matches()) {
            throw new IllegalArgumentException(
                    "'" + words
                            + "' is no folder of a SharePoint site; write one such as example.sharepoint.com/sites/ir/Handoffs.");
        }
        return new SiteFolder(written.group(1), written.group(2), written.group(3));
    }

    /** The site, as Microsoft Graph finds it by its address. */
    String address() {
        return host + ":/" + encoded(site);
    }

    /** A file in it, seen from the root of the site's documents. */
    String path(String file) {
        return encoded((folder + "/" + file).substring(1));
    }

    private static String encoded(String path) {
        return Arrays.stream(path.split("/", -1)).map(Graph::segment).collect(Collectors.joining("/"));
    }
}
