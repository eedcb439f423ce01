package org.pactwright.language.ui;

import org.eclipse.core.resources.IFile;

/**
 * A statement of a file: what elements of the Project Explorer adapt to.
 *
 * @param offset where it stands in the text as it is now
 */
public record StatementRef(IFile file, int offset) {
}
