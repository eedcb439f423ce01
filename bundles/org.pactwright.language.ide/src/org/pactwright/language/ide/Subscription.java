package org.pactwright.language.ide;

/** What one holds on to as long as one wants to be told. */
public interface Subscription extends AutoCloseable {

	/** Ends it; doing so twice does no harm. */
	@Override
	void close();
}
