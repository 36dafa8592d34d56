package handbook.applicability;

import handbook.model.SystemType;
import java.util.Optional;

/**
 * A system that asks for something.
 *
 * @param inheritedFrom the type that it inherits this from; empty when it asks itself
 */
public record Ground(SystemType system, Optional<SystemType> inheritedFrom) {}
