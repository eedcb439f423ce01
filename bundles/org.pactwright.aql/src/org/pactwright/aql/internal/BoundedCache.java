package org.pactwright.aql.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps what was asked for most recently, up to a bound. Thread-safe; two threads that miss the same key at once may
 * both make the value, and the first one made is kept.
 *
 * @param <K> key
 * @param <V> value; not null
 */
public final class BoundedCache<K, V> {
	private final Map<K, V> entries;

	/**
	 * @param most how many values are kept; at least 1
	 */
	public BoundedCache(int most) {
		entries = new LinkedHashMap<>(64, 0.75f, true) {
			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
				return size() > most;
			}
		};
	}

	/** The value of a key, made if it is not there. The maker runs outside any lock. */
	public V get(K key, Function<? super K, ? extends V> maker) {
		synchronized (entries) {
			V known = entries.get(key);
			if (known != null) {
				return known;
			}
		}
		V made = maker.apply(key);
		synchronized (entries) {
			V other = entries.putIfAbsent(key, made);
			return other == null ? made : other;
		}
	}

	/** How many values are kept now. */
	public int size() {
		synchronized (entries) {
			return entries.size();
		}
	}
}
