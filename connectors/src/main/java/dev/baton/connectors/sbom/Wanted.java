package dev.baton.connectors.sbom;

import dev.baton.connectors.sbom.bill.Part.Identity;
import dev.baton.handoff.scope.ComponentCoordinates;

/** A component that is asked for, compared with what a bill names. */
record Wanted(ComponentCoordinates coordinates) {

    /** Whether a part is it. */
    enum Verdict {
        YES,
        NO,
        /** It is the component, but the bill does not say which version. */
        WHICH_VERSION
    }

    /** Compares package URLs, or group and name where a bill gives no package URL; then the version. */
    Verdict judge(Identity identity) {
        if (!isNamed(identity)) {
            return Verdict.NO;
        }
        if (identity.version().isEmpty()
                && !coordinates.versions().constraints().isEmpty()) {
            return Verdict.WHICH_VERSION;
        }
        return coordinates.versions().contains(identity.version(), VersionOrder.of(type())) ? Verdict.YES : Verdict.NO;
    }

    private boolean isNamed(Identity identity) {
        return identity.coordinate().isEmpty()
                ? !identity.group().isEmpty() && coordinates.purl().equals("pkg:" + type() + "/" + identity.project())
                : identity.coordinate().equals(coordinates.purl());
    }

    /** The type of the package URL. */
    String type() {
        return coordinates.purl().substring("pkg:".length(), coordinates.purl().indexOf('/'));
    }
}
