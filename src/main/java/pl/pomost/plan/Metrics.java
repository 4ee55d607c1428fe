package pl.pomost.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The plan's particulars, printed on the title page. A draft may lack any of the optional ones; what is missing blocks
 * acceptance, not printing.
 *
 * @param title full title of the plan
 * @param language BCP 47 tag of the document as a whole
 * @param issuedOn the domain's date on which this state was written out, never the clock of the machine
 * @param absent whom the team lacks, in one sentence; documents frozen before it was asked do not have it
 * @param workshops how many the scenario has; documents frozen before they were counted do not have it
 */
public record Metrics(String title, String language, Territory territory, String edition, Period period,
        Revision revision, LocalDate issuedOn, Formalities formalities, Optional<String> absent,
        @JsonInclude(Include.NON_ABSENT) Optional<Integer> workshops) {

    public Metrics {
        workshops = Absent.toEmpty(workshops);
        absent = Absent.toEmpty(absent);
    }

    /** Of a team that lacks nobody, in a process whose workshops nobody counted. */
    public Metrics(String title, String language, Territory territory, String edition, Period period, Revision revision, LocalDate issuedOn,
            Formalities formalities) {
        this(title, language, territory, edition, period, revision, issuedOn, formalities, Optional.empty(), Optional.empty());
    }

    /** @param powiat full name as read in a sentence, e.g. "powiat kartuski" or "miasto Gdynia" */
    public record Territory(String teryt, String powiat, String seat) {
    }

    /** The years in which the plan is in force; both days included. */
    public record Period(Optional<LocalDate> start, Optional<LocalDate> end) {

        public Period {
            start = Absent.toEmpty(start);
            end = Absent.toEmpty(end);
        }

        public static Period of(LocalDate start, LocalDate end) {
            return new Period(Optional.ofNullable(start), Optional.ofNullable(end));
        }
    }

    /** @param status the plan's state in words, e.g. "złożony" */
    public record Revision(String version, String status) {
    }

    /**
     * @param resolution act by which the powiat's organ adopted the plan
     * @param authors who wrote it, in words without names; documents frozen before it was printed do not have it
     */
    public record Formalities(Optional<String> caseNumber, Optional<String> coordinator,
            Optional<String> appointingAct, Optional<String> resolution, @JsonInclude(Include.NON_ABSENT) Optional<String> authors) {

        public Formalities {
            caseNumber = Absent.toEmpty(caseNumber);
            coordinator = Absent.toEmpty(coordinator);
            appointingAct = Absent.toEmpty(appointingAct);
            resolution = Absent.toEmpty(resolution);
            authors = Absent.toEmpty(authors);
        }

        public static Formalities none() {
            return new Formalities(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
