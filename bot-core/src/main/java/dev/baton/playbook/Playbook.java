package dev.baton.playbook;

import dev.baton.handoff.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How one kind of handoff runs, as a table of chapters; it can be listed, drawn and checked, for it holds no program. */
public record Playbook(String name, List<Chapter> chapters, Function<Setting, List<Step>> steps) {

    public Playbook {
        chapters = List.copyOf(chapters);
    }

    /** The chapter of a section. */
    public Chapter chapter(Section section) {
        return chapters.stream()
                .filter(chapter -> chapter.section() == section)
                .findFirst()
                .orElseThrow();
    }

    /** What the handoff now waits for: of whom, by when, with which replies. The only place that knows. */
    public List<Step> open(Setting setting) {
        return steps.apply(setting).stream().filter(Step::isOpen).toList();
    }

    /** The step of this key, open or not: an old button means what it meant, and the handoff decides. */
    public Optional<Step> step(Setting setting, String key) {
        return steps.apply(setting).stream()
                .filter(step -> step.key().equals(key))
                .findFirst();
    }

    /** The table as Markdown, for the documentation. */
    public String drawn() {
        List<String> lines = new ArrayList<>();
        lines.add("| section | prepared by | the briefing asks | of | the written yes | or |");
        lines.add("|---|---|---|---|---|---|");
        for (Chapter chapter : chapters) {
            Section section = chapter.section();
            List<String> roles =
                    section.confirmedBy().stream().map(role -> role.words()).toList();
            lines.add("| " + section.number() + " " + section.title()
                    + " | " + chapter.preparation().by().words()
                    + " | " + chapter.question()
                    + " | each " + String.join(" and ", roles)
                    + " | " + section.statement()
                    + " | " + chapter.objecting().label() + " |");
        }
        return String.join("\n", lines) + "\n";
    }
}
