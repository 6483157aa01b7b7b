package dev.baton.server.configuration.reading;

import org.yaml.snakeyaml.nodes.Node;

/** A place in a YAML file, told as {@code baton.yaml:14 teams[0].lead}. */
record Spot(String file, int line, String path) {

    static Spot start(String file) {
        return new Spot(file, 1, "");
    }

    Spot child(String key) {
        return new Spot(file, line, path.isEmpty() ? key : path + "." + key);
    }

    Spot element(int index) {
        return new Spot(file, line, path + "[" + index + "]");
    }

    Spot at(Node node) {
        return new Spot(file, node.getStartMark().getLine() + 1, path);
    }

    /** The path as the schema knows it: {@code teams[].lead}. */
    String pattern() {
        return path.replaceAll("\\[\\d+]", "[]");
    }

    @Override
    public String toString() {
        return file + ":" + line + (path.isEmpty() ? "" : " " + path);
    }
}
