package dev.baton.handoff.scope;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import dev.baton.handoff.Parsed;

/** An affected component: a package URL without version, and the versions that are affected (A2-10). */
public record ComponentCoordinates(String purl, VersionRange versions) {

    private static final String EXAMPLE =
            "Write for example pkg:maven/org.apache.logging.log4j/log4j-core >=2.0, <2.17.1.";

    /** Reads {@code pkg:maven/group/name >=1.0, <1.2} or {@code pkg:maven/group/name@1.1}. */
    public static Parsed<ComponentCoordinates> parse(String line) {
        String[] words = line.strip().split("\\s+", 2);
        try {
            PackageURL purl = new PackageURL(words[0]);
            String versions = words.length == 2 ? words[1] : purl.getVersion();
            if (versions == null) {
                return Parsed.unclear("'" + words[0] + "' names no version or range. " + EXAMPLE);
            }
            Parsed<VersionRange> range = VersionRange.parse(versions);
            return range instanceof Parsed.Value<VersionRange> read
                    ? Parsed.value(new ComponentCoordinates(withoutVersion(purl), read.value()))
                    : Parsed.unclear(((Parsed.Unclear<VersionRange>) range).sentence());
        } catch (MalformedPackageURLException notAPurl) {
            return Parsed.unclear("'" + words[0] + "' is not a package URL. " + EXAMPLE);
        }
    }

    private static String withoutVersion(PackageURL purl) throws MalformedPackageURLException {
        return new PackageURL(purl.getType(), purl.getNamespace(), purl.getName(), null, null, null).canonicalize();
    }

    /** The coordinates as people write them. */
    @Override
    public String toString() {
        return purl + " " + versions;
    }
}
