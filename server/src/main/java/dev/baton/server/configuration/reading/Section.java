package dev.baton.server.configuration.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a YAML file, read key by key. What is unknown, twice there, missing or unfit becomes a problem with its
 * line and path, and reading goes on. Scalars are taken as they are written, so {@code NO} stays Norway and
 * {@code 17:00} a time.
 */
public final class Section {

    private final Map<String, Node> values;
    private final Spot spot;
    private final Schema schema;
    private final Findings findings;

    Section(Map<String, Node> values, Spot spot, Schema schema, Findings findings) {
        this.values = values;
        this.spot = spot;
        this.schema = schema;
        this.findings = findings;
    }

    /** The value of a key, if it has one that fits; a required key without a value is a problem. */
    public <T> Optional<T> read(String key, Function<String, T> as) {
        Optional<Node> node = value(key);
        if (node.isEmpty() && schema.isRequired(spot.child(key).pattern())) {
            findings.problem(spot.child(key).toString(), "is missing; give it a value.");
        }
        return node.flatMap(found -> scalar(found, spot.child(key).at(found), as));
    }

    /** The words of a key, or these when it has none. */
    public String text(String key, String otherwise) {
        return read(key, words -> words).orElse(otherwise);
    }

    /** The values of a list, without those that do not fit; a key that is absent is an empty list. */
    public <T> List<T> list(String key, Function<String, T> as) {
        return elements(key, "write a list, such as [one, two].").entrySet().stream()
                .flatMap(each -> scalar(each.getValue(), each.getKey(), as).stream())
                .toList();
    }

    /** The mapping under a key; an absent one is empty, so that its required keys are missed one by one. */
    public Section section(String key) {
        Spot under = spot.child(key);
        return value(key)
                .flatMap(node -> mapping(node, under.at(node)))
                .orElseGet(() -> new Section(Map.of(), under, schema, findings));
    }

    /** The mappings of a list; an absent key is an empty list. */
    public List<Section> sections(String key) {
        return elements(key, "write a list, each entry starting with '- '.").entrySet().stream()
                .flatMap(each -> mapping(each.getValue(), each.getKey()).stream())
                .toList();
    }

    /** The mapping under a key with whatever keys and values it has; numbers and yes or no are what YAML takes them for. */
    public Optional<ObjectNode> free(String key) {
        Optional<Node> node = value(key);
        Optional<ObjectNode> read = node.filter(MappingNode.class::isInstance).map(FreeMapping::read);
        if (node.isPresent() && read.isEmpty()) {
            problem(key, "is no mapping; write keys and values under it.");
        }
        return read;
    }

    public boolean has(String key) {
        return value(key).isPresent();
    }

    /** Something is wrong with the value of this key, on its own or beside others. */
    public void problem(String key, String sentence) {
        findings.problem(place(key), sentence);
    }

    /** Something is doubtful about the value of this key. */
    public void warning(String key, String sentence) {
        findings.warning(place(key), sentence);
    }

    /** Whatever this finds doubtful about the value of this key, when somebody asks; it may take its time. */
    public void search(String key, Supplier<List<String>> sentences) {
        findings.search(() -> sentences.get().stream()
                .map(sentence -> new Problem(place(key), sentence))
                .toList());
    }

    private String place(String key) {
        return value(key).map(spot.child(key)::at).orElse(spot.child(key)).toString();
    }

    private Optional<Node> value(String key) {
        if (!schema.keysAt(spot.pattern()).contains(key)) {
            throw new IllegalStateException("key: " + spot.child(key).pattern() + " (expected: one of the schema)");
        }
        return Optional.ofNullable(values.get(key)).filter(node -> !isEmpty(node));
    }

    private Map<Spot, Node> elements(String key, String hint) {
        Optional<Node> node = value(key);
        if (node.isEmpty() && schema.isRequired(spot.child(key).pattern())) {
            problem(key, "is missing; " + hint);
        }
        Map<Spot, Node> elements = new LinkedHashMap<>();
        node.ifPresent(found -> {
            if (found instanceof SequenceNode sequence) {
                List<Node> nodes = sequence.getValue();
                if (nodes.isEmpty() && schema.isRequired(spot.child(key).pattern())) {
                    problem(key, "is empty; " + hint);
                }
                IntStream.range(0, nodes.size())
                        .forEach(i -> elements.put(spot.child(key).element(i).at(nodes.get(i)), nodes.get(i)));
            } else {
                problem(key, "is no list; " + hint);
            }
        });
        return elements;
    }

    private <T> Optional<T> scalar(Node node, Spot where, Function<String, T> as) {
        if (!(node instanceof ScalarNode scalar)) {
            findings.problem(where.toString(), "is a list or a mapping; write a single value.");
            return Optional.empty();
        }
        try {
            return Optional.of(as.apply(scalar.getValue().strip()));
        } catch (IllegalArgumentException | DateTimeException e) {
            findings.problem(where.toString(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Section> mapping(Node node, Spot where) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Section(known(mapping, where), where, schema, findings));
        }
        findings.problem(where.toString(), "is no mapping; write keys and values under it.");
        return Optional.empty();
    }

    private Map<String, Node> known(MappingNode mapping, Spot where) {
        Map<String, Node> known = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            Spot at = where.child(key).at(entry.getKeyNode());
            if (!schema.keysAt(where.pattern()).contains(key)) {
                findings.problem(at.toString(), objectionTo(key, where));
            } else if (known.putIfAbsent(key, entry.getValueNode()) != null) {
                findings.problem(at.toString(), "is there twice; keep one of the two.");
            }
        }
        return known;
    }

    private String objectionTo(String key, Spot where) {
        return schema.objectionTo(key)
                .orElseGet(() -> "is no setting; remove it." + Nearest.suggestion(key, schema.keysAt(where.pattern())));
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && Stream.of("", "~", "null").anyMatch(scalar.getValue()::equals);
    }

    /** The whole file. */
    static Section whole(Node root, Spot spot, Schema schema, Findings findings) {
        Section nothing = new Section(Map.of(), spot, schema, findings);
        return nothing.mapping(root, spot.at(root)).orElse(nothing);
    }
}
