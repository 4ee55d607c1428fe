package pl.pomost.team.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.team.web.TeamForm.Choice;
import pl.pomost.team.Coverage;

/** The team as its page shows it. @param outside whether the coordinator who looks is nobody of the team yet */
record TeamView(String teryt, String powiat, Optional<String> act, List<PersonRow> people, boolean emails, List<AreaRow> areas,
        Coverage coverage, List<GuestRow> guests, List<OfficeRow> institutions, boolean mayEdit, String seat, List<String> leadersWithoutArea, boolean outside) {

    /** Somebody of the team; the address is there only for those who may see it. */
    record PersonRow(String code, String name, String institution, String job, List<Choice> areas, String role, Optional<String> email,
            String languages) {
    }

    /** Who works on an area. */
    record AreaRow(String code, String name, List<String> leaders, List<String> members) {
    }

    /** An institution of the process. */
    record OfficeRow(String code, String name, String kind, String seat, List<Choice> areas) {
    }

    /** Somebody who comes to workshops only. */
    record GuestRow(String name, String institution, String job, String sector) {
    }
}
