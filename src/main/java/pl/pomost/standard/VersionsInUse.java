package pl.pomost.standard;

import java.util.Map;

/** How many powiats are assessed by which version, as whoever keeps the assessments tells. */
public interface VersionsInUse {

    /** Powiats by number of the version, in the edition that is under way. */
    Map<Integer, Long> powiatsBy(String code);
}
