package pl.pomost.workshop.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import pl.pomost.scenario.VoteLevel;
import pl.pomost.scenario.VoteQuestion;
import pl.pomost.workshop.web.ResultsView.Grid;
import pl.pomost.workshop.web.ResultsView.Grid.Line;
import pl.pomost.workshop.web.ResultsView.Grid.Mark;
import pl.pomost.workshop.web.ResultsView.Grid.Point;

/** Draws the picture of a matrix: a square of 480, its lower left corner at (60, 500). */
final class Grids {

    private static final int SIDE = 480;
    private static final int LEFT = 60;
    private static final int TOP = 20;
    private static final int RADIUS = 20;
    private static final int WIDER = 10;

    private Grids() {
    }

    /** Where a row stands. @param number by which the table names it */
    record Place(String number, double up, double across) {
    }

    static Grid of(VoteQuestion up, VoteQuestion across, List<Place> places) {
        var points = new LinkedHashMap<List<Integer>, List<String>>();
        places.forEach(place -> points.computeIfAbsent(List.of(x(across, place.across()), y(up, place.up())), at -> new ArrayList<>()).add(place.number()));
        int levels = across.levels().size();
        return new Grid(up.text().shown(), across.text().shown(), IntStream.rangeClosed(0, levels).mapToObj(i -> new Line(SIDE * i / levels)).toList(),
                across.levels().stream().map(VoteLevel::value).map(value -> new Mark(String.valueOf(value), x(across, value), y(up, value))).toList(),
                points.entrySet().stream().map(each -> new Point(each.getKey().get(0), each.getKey().get(1), RADIUS + WIDER * (each.getValue().size() - 1),
                        String.join(", ", each.getValue()))).toList());
    }

    private static int x(VoteQuestion question, double level) {
        return LEFT + (int) Math.round(share(question, level) * SIDE);
    }

    private static int y(VoteQuestion question, double level) {
        return TOP + SIDE - (int) Math.round(share(question, level) * SIDE);
    }

    /** The middle of a level's field, as a share of the side. */
    private static double share(VoteQuestion question, double level) {
        int lowest = question.levels().stream().mapToInt(VoteLevel::value).min().orElse(0);
        int highest = question.levels().stream().mapToInt(VoteLevel::value).max().orElse(1);
        return (level - lowest + 0.5) / (highest - lowest + 1);
    }
}
