package dev.baton.handoff.recovery.document;

import dev.baton.handoff.Sha256;
import dev.baton.handoff.recovery.artifact.Artifact;
import dev.baton.handoff.recovery.artifact.Artifacts;
import dev.baton.handoff.recovery.template.Sheet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The SHA-256 of what a package says, in hexadecimal: whoever confirms or accepts it does so for these words and no others. */
final class PackageFingerprint {

    private PackageFingerprint() {}

    static String of(RecoveryPackage all) {
        MessageDigest digest = Sha256.digest();
        Stream.of(
                        incident(all.incident()),
                        eradication(all.eradication()),
                        guidance(all.guidance()),
                        monitoring(all.monitoring()),
                        artifacts(all.artifacts()),
                        sheet(all.sheet()))
                .flatMap(lines -> lines)
                .forEach(line -> {
                    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                    digest.update(bytes);
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Stream<String> incident(IncidentSummary incident) {
        return Stream.of(
                        Stream.of("incident", incident.happened(), incident.impact(), incident.rootCause()),
                        incident.timeline().stream()
                                .flatMap(entry -> Stream.of("at", entry.at() + " " + entry.zone(), entry.what())),
                        incident.systems().stream()
                                .flatMap(system -> Stream.of(
                                        "system",
                                        system.type(),
                                        system.name(),
                                        system.owner().human())))
                .flatMap(lines -> lines);
    }

    private static Stream<String> eradication(EradicationSummary eradication) {
        return Stream.of(
                        Stream.of("eradication"),
                        eradication.actions().stream().flatMap(PackageFingerprint::action),
                        eradication.issues().stream()
                                .flatMap(issue -> Stream.of(
                                        "issue", issue.what(), issue.owner(), issue.due(), issue.acceptedBecause())))
                .flatMap(lines -> lines);
    }

    private static Stream<String> action(EradicationAction action) {
        return Stream.of(
                "action",
                action.what(),
                action.system(),
                action.actor(),
                action.at().toString(),
                action.validation().result().name(),
                action.validation().method(),
                action.validation().at().toString());
    }

    private static Stream<String> guidance(RecoveryGuidance guidance) {
        return Stream.of(
                        Stream.of("guidance"),
                        guidance.waves().stream()
                                .flatMap(wave ->
                                        Stream.of("wave", String.valueOf(wave.number()), wave.name(), wave.rollback())),
                        guidance.order().stream()
                                .flatMap(placed -> Stream.of(
                                        "placed",
                                        placed.system(),
                                        String.valueOf(placed.wave()),
                                        placed.way().name(),
                                        placed.instruction())))
                .flatMap(lines -> lines);
    }

    /** Nothing at all where nothing is named: what was accepted before artifacts were part of a package stays accepted. */
    private static Stream<String> artifacts(Artifacts all) {
        return Stream.of(
                        all.decks().stream().flatMap(each -> artifact("deck", each)),
                        all.reports().stream()
                                .flatMap(each -> Stream.concat(
                                        Stream.of("report", each.system()), artifact("of", each.artifact()))),
                        all.retained().stream()
                                .flatMap(each -> Stream.of("retained", each.what(), each.where(), each.sha256())),
                        all.unreported().entrySet().stream()
                                .flatMap(each -> Stream.of("unreported", each.getKey(), each.getValue())))
                .flatMap(lines -> lines);
    }

    /** Nothing at all where there is no template. */
    private static Stream<String> sheet(Sheet sheet) {
        return sheet.template().isNone()
                ? Stream.empty()
                : Stream.of(
                                Stream.of(
                                        "template",
                                        sheet.template().version(),
                                        sheet.template().sha256()),
                                sheet.answers().entrySet().stream()
                                        .flatMap(each -> Stream.of("answer", each.getKey(), each.getValue())),
                                sheet.ticked().stream().flatMap(each -> Stream.of("ticked", each)))
                        .flatMap(lines -> lines);
    }

    private static Stream<String> artifact(String as, Artifact artifact) {
        return Stream.of(as, artifact.title(), artifact.link(), artifact.sha256());
    }

    /** Where no query is written, as it was before there were queries: what was accepted then stays accepted. */
    private static Stream<String> indicator(Indicator each) {
        return each.query().isEmpty()
                ? Stream.of("indicator", each.trait().name(), each.value())
                : Stream.of("indicator", each.trait().name(), each.value(), "query", each.query());
    }

    private static Stream<String> monitoring(ResidualRisks left) {
        return Stream.of(
                        Stream.of("monitoring", left.noneSays()),
                        left.risks().stream().flatMap(risk -> Stream.of("risk", risk)),
                        left.indicators().stream().flatMap(PackageFingerprint::indicator),
                        left.sources().stream()
                                .flatMap(each -> Stream.of(
                                        "source",
                                        each.source(),
                                        each.what(),
                                        each.who(),
                                        each.howLong(),
                                        each.escalation())))
                .flatMap(lines -> lines);
    }
}
