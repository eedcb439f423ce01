package org.pactwright.language.ide.raci;

import java.util.Optional;

import org.pactwright.edit.raci.RaciMatrix;

/**
 * What a RACI matrix shows at one moment.
 *
 * @param findings of the last check, which may be a moment older than the matrix
 * @param notice what the reader must know, such as that a text has errors
 */
public record RaciView(RaciMatrix matrix, RaciFindings findings, Optional<String> notice) {
}
