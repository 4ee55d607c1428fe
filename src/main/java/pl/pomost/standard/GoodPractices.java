package pl.pomost.standard;

import java.util.List;

/** Good practices that raise a standard: told by a later module to the standard's page. Published ones only, for everybody reads that page. */
public interface GoodPractices {

    /** Those that most have taken over come first. */
    List<Raising> of(String standard);

    /** @param lang of the title. @param adopted how many powiats took it over */
    record Raising(String code, String title, String lang, String powiat, long adopted) {

        public String address() {
            return "/praktyki/" + code;
        }
    }
}
