package pl.pomost.thread;

/** What the red thread can pass through, in the order from the words said in the room to what is measured. */
public enum Knot {
    CARD("kartki", "card"), RESOURCE("zasoby", "building"), DIAGNOSIS("diagnoza", "diagnosis"), VISION("wizja", "home"), GOAL("cele", "goal"),
    ACTION("dzialania", "action"), INDICATOR("wskazniki", "indicator"), RISK("ryzyka", "warning"), POSTULATE("postulaty", "upload");

    private final String section;
    private final String icon;

    Knot(String section, String icon) {
        this.section = section;
        this.icon = icon;
    }

    /** Last part of the address of its list. */
    public String section() {
        return section;
    }

    /** Name of its sign. */
    public String icon() {
        return icon;
    }
}
