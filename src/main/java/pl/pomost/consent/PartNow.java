package pl.pomost.consent;

import java.util.Optional;
import java.util.UUID;

/**
 * The part of one institution in one action, as the plan has it now.
 *
 * @param institutionId   of the institution as the region knows it
 * @param institution     its code in the process
 * @param institutionName as the powiat calls it
 * @param email           its address in the process, if there is one
 * @param area            code of the action's area
 */
public record PartNow(UUID institutionId, String institution, String institutionName, Optional<String> email, String action, String area, Part part, Told told) {
}
