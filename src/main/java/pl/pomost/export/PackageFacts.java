package pl.pomost.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.pomost.plan.OfficeData;

/**
 * What a package says of a frozen version beside its text.
 *
 * @param author      who answers for the content
 * @param publisher   who published it in the application; empty until somebody has
 * @param adopted     empty until the powiat's organ has adopted this version
 * @param address     where this version stays, whatever comes after it
 * @param changes     the register of changes, the first one first
 */
record PackageFacts(String teryt, String powiat, String edition, int year, String title, int version, String label, LocalDate madeOn, Optional<String> author,
        Optional<String> publisher, Optional<LocalDate> publishedOn, Optional<Adopted> adopted, Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> caseNumber, OfficeData office,
        String address, List<Change> changes) {

    /** @param act kind of the act, in Polish */
    record Adopted(String act, String number, LocalDate on, String organ) {
    }

    /**
     * One line of the register of changes.
     *
     * @param version that it is about; empty when it is about none in particular
     */
    record Change(LocalDate on, String what, Optional<Integer> version) {
    }

    PackageFacts {
        changes = List.copyOf(changes);
    }

    /** How the names of the files begin: {@code 2214_plan_v3_2026-11-20}. */
    String base() {
        return "%s_plan_v%d_%s".formatted(teryt, version, madeOn);
    }

    /** The name of the version, whatever file holds it. */
    String identifier() {
        return "urn:pomost:%s:%d:v%d".formatted(teryt, year, version);
    }
}
