package dev.baton.playbook;

import static dev.baton.handoff.document.Section.DEADLINES;
import static dev.baton.handoff.document.Section.PLAN;
import static dev.baton.handoff.document.Section.SCOPE;
import static dev.baton.handoff.document.Section.SUMMARY;
import static dev.baton.handoff.document.Section.VERIFICATION;
import static dev.baton.handoff.document.Section.WORK_ITEMS;
import static dev.baton.handoff.people.Role.BATON;
import static dev.baton.handoff.people.Role.ENGINEERING_LEAD;
import static dev.baton.handoff.people.Role.SECURITY_ANALYST;

import dev.baton.handoff.document.Section;
import dev.baton.handoff.people.Role;
import dev.baton.playbook.Chapter.Objecting;
import dev.baton.playbook.Chapter.Preparation;
import java.util.List;
import java.util.stream.Collectors;

/** The first playbook: security hands remediation over to engineering. */
public final class Remediation {

    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter(
                    SUMMARY,
                    new Preparation(SECURITY_ANALYST, "Write summary", PreparationForms::summary),
                    "Do you understand what happened, and what the impact was?",
                    new Objecting("Ask a question", BriefingForms::question)),
            new Chapter(
                    SCOPE,
                    new Preparation(SECURITY_ANALYST, "Pull scope", PreparationForms::scope),
                    "Is this the actual list of what is affected?",
                    new Objecting("File a discrepancy", BriefingForms::discrepancy)),
            new Chapter(
                    PLAN,
                    new Preparation(SECURITY_ANALYST, "Write plan", PlanForm::form),
                    "Have you reviewed the recommended fixes?",
                    new Objecting("Propose another fix", BriefingForms::alternative)),
            new Chapter(
                    WORK_ITEMS,
                    new Preparation(ENGINEERING_LEAD, "Name owners", PreparationForms::owners),
                    "Does each item have one named owner?",
                    new Objecting("Change an owner", BriefingForms::owner)),
            new Chapter(
                    DEADLINES,
                    new Preparation(BATON, "", PreparationForms::nothing),
                    "Is each deadline achievable?",
                    new Objecting("Ask for more time", BriefingForms::extension)),
            new Chapter(
                    VERIFICATION,
                    new Preparation(SECURITY_ANALYST, "Plan verification", PreparationForms::verification),
                    "Do you know what evidence security will require?",
                    new Objecting("Ask a question", BriefingForms::question)));

    /** The whole conversation, section by section. */
    public static final Playbook REMEDIATION =
            new Playbook("Remediation", table(), RemediationSteps::of, RemediationShowing::new);

    private Remediation() {}

    /** The chapter of a section. */
    static Chapter chapter(Section section) {
        return CHAPTERS.get(section.number() - 1);
    }

    private static Table table() {
        return new Table(
                List.of("section", "prepared by", "the briefing asks", "of", "the written yes", "or"),
                CHAPTERS.stream().map(Remediation::row).toList());
    }

    private static List<String> row(Chapter chapter) {
        Section section = chapter.section();
        return List.of(
                section.number() + " " + section.title(),
                chapter.preparation().by().words(),
                chapter.question(),
                "each " + section.confirmedBy().stream().map(Role::words).collect(Collectors.joining(" and ")),
                section.statement(),
                chapter.objecting().label());
    }
}
