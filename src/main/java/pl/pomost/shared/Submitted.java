package pl.pomost.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a form sent, or what it is filled with before anybody types: text as it is written in the fields. Nothing is
 * converted here, so that everything typed can come back as it was.
 */
public final class Submitted {

    public static final Submitted NOTHING = new Submitted(Map.of());

    private final Map<String, List<String>> values;

    private Submitted(Map<String, List<String>> values) {
        this.values = values;
    }

    public static Submitted of(Map<String, List<String>> values) {
        var copy = new LinkedHashMap<String, List<String>>();
        values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
        return new Submitted(copy);
    }

    /** The field's text without spaces around it, line ends as {@code \n}; empty when the field was not sent. */
    public String text(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0).replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** The version that the form was opened with; -1, which no entry has, when it was not sent. */
    public int version() {
        String sent = text("version");
        return sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : -1;
    }

    /** Everything chosen under one name, without empty ones. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream().map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** Of all fields. */
    public Stream<String> names() {
        return values.keySet().stream();
    }

    /** Whether it is saved although places in it may tell of a particular person. */
    public boolean isDoubtful() {
        return Doubts.isConsent(text("do"));
    }

    public boolean isSent(String name) {
        return values.containsKey(name);
    }

    /** The numbers of the rows that a repeated group has, from 0. */
    public List<Row> rows(String group) {
        int count = count(group);
        var rows = new ArrayList<Row>();
        for (int index = 0; index < count; index++) {
            rows.add(new Row(group, index));
        }
        return rows;
    }

    public Submitted with(String name, String value) {
        return with(name, value.isEmpty() ? List.of() : List.of(value));
    }

    public Submitted with(String name, List<String> all) {
        var copy = new LinkedHashMap<>(values);
        copy.put(name, List.copyOf(all));
        return new Submitted(copy);
    }

    /** With so many rows of the group, filled or not. */
    public Submitted withRows(String group, int count) {
        return with(group + "-rows", String.valueOf(Math.min(count, Row.MOST)));
    }

    public Submitted withOneMoreRow(String group) {
        return withRows(group, count(group) + 1);
    }

    /** Whether anything stands in any column of the row. */
    public boolean isFilled(Row row) {
        return values.keySet().stream().filter(name -> name.startsWith(row.group() + "-") && name.endsWith("-" + row.index()))
                .filter(name -> !name.equals(row.group() + "-rows")).anyMatch(name -> !text(name).isEmpty());
    }

    private int count(String group) {
        String sent = text(group + "-rows");
        return sent.matches("\\d{1,3}") ? Math.min(Integer.parseInt(sent), Row.MOST) : 0;
    }

    /** One row of a repeated group: {@code name("date")} is the name of its date field. */
    public record Row(String group, int index) {

        static final int MOST = 60;

        public String name(String column) {
            return group + "-" + column + "-" + index;
        }

        /** Its number as people count. */
        public int number() {
            return index + 1;
        }
    }
}
