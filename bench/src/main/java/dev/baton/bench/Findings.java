package dev.baton.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was acknowledged, against what the journal says and what reached Slack. */
record Findings(List<String> acknowledged, List<String> opened, Messages posted) {

    boolean nothingIsWrong() {
        return !acknowledged.isEmpty()
                && Stream.of(lost(), twice(opened), twice(posted.keys()), untold())
                        .allMatch(List::isEmpty);
    }

    /** Each count on a line, with the first few names where something is wrong. */
    Stream<String> lines() {
        return Stream.of(
                acknowledged.size() + " acknowledged, " + opened.size() + " in the journal, "
                        + posted.keys().size() + " messages",
                counted("acknowledged and lost", lost()),
                counted("in the journal twice", twice(opened)),
                counted("posted twice", twice(posted.keys())),
                counted("opened and never told", untold()));
    }

    private List<String> lost() {
        var kept = new HashSet<>(opened);
        return acknowledged.stream().filter(name -> !kept.contains(name)).toList();
    }

    private List<String> untold() {
        return opened.stream().filter(name -> !posted.words().contains(name)).toList();
    }

    private static List<String> twice(List<String> names) {
        return names.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static String counted(String what, List<String> names) {
        var some = names.isEmpty() ? "" : " " + names.subList(0, Math.min(5, names.size()));
        return names.size() + " " + what + some;
    }
}
