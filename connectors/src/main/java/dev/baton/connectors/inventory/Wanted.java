package dev.baton.connectors.inventory;

import dev.baton.handoff.scope.ComponentCoordinates;

/** A component that is asked for, compared with what an inventory names. */
public record Wanted(ComponentCoordinates coordinates) {

    /** Whether a part is it. */
    public enum Verdict {
        YES,
        NO,
        /** It is the component, but the inventory does not say which version. */
        WHICH_VERSION
    }

    /** Compares package URLs without their versions, then the version; one that is empty is not named. */
    public Verdict judge(String purl, String version) {
        if (!purl.equals(coordinates.purl())) {
            return Verdict.NO;
        }
        if (version.isEmpty() && !coordinates.versions().constraints().isEmpty()) {
            return Verdict.WHICH_VERSION;
        }
        return coordinates.versions().contains(version, VersionOrder.of(type())) ? Verdict.YES : Verdict.NO;
    }

    /** The type of the package URL. */
    public String type() {
        return coordinates.purl().substring("pkg:".length(), coordinates.purl().indexOf('/'));
    }
}
