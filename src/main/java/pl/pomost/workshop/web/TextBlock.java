package pl.pomost.workshop.web;

import java.util.ArrayList;
import java.util.List;

/** A piece of a plain text: a heading (a short line without a full stop), points (lines with a hyphen), or words. */
record TextBlock(boolean heading, boolean list, List<String> lines) {

    private static final int LONGEST_HEADING = 90;

    static List<TextBlock> of(String text) {
        var blocks = new ArrayList<TextBlock>();
        boolean apart = true;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                apart = true;
                continue;
            }
            boolean point = line.matches("[-–•] .*");
            boolean heading = !point && apart && line.length() <= LONGEST_HEADING && !line.matches(".*[.!?:;,…]");
            TextBlock last = apart || blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (last != null && !last.heading() && last.list() == point) {
                last.lines().add(words(line, point));
            } else {
                blocks.add(new TextBlock(heading, point, new ArrayList<>(List.of(words(line, point)))));
            }
            apart = false;
        }
        return blocks;
    }

    private static String words(String line, boolean point) {
        return point ? line.substring(1).strip() : line;
    }
}
