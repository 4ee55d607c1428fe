package pl.pomost.thread;

/**
 * A field of a form in which links are picked. Values are codes.
 *
 * @param name     of the field; beside it {@code name-before} says which links stood when the form was made, so that saving
 *                 changes only what this person changed
 * @param mine     kind of the thing being edited
 * @param other    kind of the things picked
 * @param downward whether the thing rests on those picked; else they rest on it
 */
public record LinkField(String name, Knot mine, Knot other, boolean downward) {

    public static LinkField restsOn(String name, Knot mine, Knot other) {
        return new LinkField(name, mine, other, true);
    }

    public static LinkField carries(String name, Knot mine, Knot other) {
        return new LinkField(name, mine, other, false);
    }

    /** The field in which somebody says why the thing rests on what nobody has checked. */
    String reason() {
        return name + "-powod";
    }

    String before() {
        return name + "-before";
    }
}
