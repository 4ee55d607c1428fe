package pl.pomost.practice;

/** Where a powiat stands to a joint action. */
public enum PartState {
    LEADS("prowadzi"), INVITED("zaproszony"), CONFIRMED("potwierdził udział"), DECLINED("odmówił"), WITHDRAWN("wycofał się"), ENDED("zakończone");

    private final String polish;

    PartState(String polish) {
        this.polish = polish;
    }

    /** For documents and letters, which are Polish. */
    public String polish() {
        return polish;
    }

    /** Whether plans call their action joint because of it. */
    public boolean takesPart() {
        return this == LEADS || this == CONFIRMED;
    }

    /** Whether the powiat can be invited again. */
    public boolean isOver() {
        return this == DECLINED || this == WITHDRAWN;
    }
}
