package org.pactwright.language.ide;

/** What a {@link FoldingRange} holds. */
public enum FoldingKind {
	BLOCK, COMMENT, IMPORTS
}
