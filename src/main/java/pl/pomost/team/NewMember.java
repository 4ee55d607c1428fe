package pl.pomost.team;

import java.util.List;
import java.util.Optional;

/**
 * A person to be taken into the team.
 *
 * @param institution code of an institution in the process
 * @param role code of the dictionary of roles
 * @param sector code of the dictionary of sectors; empty means that of the institution
 * @param account user name of the account that the person logs in with, when they have one
 * @param languages that the person speaks, told voluntarily
 */
public record NewMember(String firstName, String lastName, Optional<String> institution, Optional<String> job, List<String> areas, String role,
        String sector, Optional<String> email, boolean migrationExperience, Optional<String> account,
        List<String> languages) {

    NewMember of(String sectorOfInstitution) {
        return new NewMember(firstName, lastName, institution, job, areas, role, sectorOfInstitution, email, migrationExperience, account, languages);
    }

    NewMember from(String code) {
        return new NewMember(firstName, lastName, Optional.of(code), job, areas, role, sector, email, migrationExperience, account, languages);
    }
}
