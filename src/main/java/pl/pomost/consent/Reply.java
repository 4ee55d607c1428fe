package pl.pomost.consent;

/** What an institution says to its part. All but a plain yes needs words. */
public enum Reply {
    ACCEPTED, WITH_CHANGE, DECLINED;

    public boolean needsWords() {
        return this != ACCEPTED;
    }
}
