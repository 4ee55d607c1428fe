package pl.pomost.team;

import java.util.Optional;

/**
 * Somebody who comes to a workshop and is not of the team.
 *
 * @param institution code of an institution in the process
 * @param sector code of the dictionary of sectors
 */
public record NewGuest(String name, Optional<String> institution, Optional<String> job, String sector) {
}
