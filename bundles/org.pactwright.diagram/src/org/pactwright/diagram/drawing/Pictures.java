package org.pactwright.diagram.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.diagram.internal.picture.PictureFile;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.LabelStyle;

/**
 * The images of drawings: reads each file once, checks and sanitises it, and remembers what is missing. For one thread
 * at a time; keep it for as long as the files stay as they are.
 */
public final class Pictures {

	private final ImageSource images;
	private final IconSource icons;
	private final Map<String, Optional<Picture>> known = new HashMap<>();
	private final Map<String, String> problems = new HashMap<>();

	public Pictures(ImageSource images, IconSource icons) {
		this.images = images;
		this.icons = icons;
	}

	/** Without any image or icon. */
	public static Pictures none() {
		return new Pictures(ImageSource.none(), IconSource.none());
	}

	/** The image at a path; empty if it is missing or refused, then {@link #problem} says why. */
	public Optional<Picture> at(String path) {
		Optional<Picture> picture = known.get(path);
		if (picture == null) {
			picture = read(path);
			known.put(path, picture);
		}
		return picture;
	}

	private Optional<Picture> read(String path) {
		if (path.isBlank()) {
			problems.put(path, "An image has no path. Name the file in the specification.");
			return Optional.empty();
		}
		Optional<byte[]> bytes = images.read(path);
		if (bytes.isEmpty()) {
			problems.put(path, "The image " + path + " was not found. Put the file there, or correct the path in the"
					+ " specification.");
			return Optional.empty();
		}
		return switch (PictureFile.read(bytes.get())) {
		case PictureFile.Good good -> Optional.of(new Picture(path, good.format(), good.bytes(), good.size()));
		case PictureFile.Refused refused -> {
			problems.put(path, "The image " + path + " is not shown: " + refused.reason());
			yield Optional.empty();
		}
		};
	}

	/** Why there is no image at a path that was asked for; empty if there is one. */
	public Optional<String> problem(String path) {
		return Optional.ofNullable(problems.get(path));
	}

	/** All problems so far, in the order of paths. */
	public List<String> problems() {
		List<String> paths = new ArrayList<>(problems.keySet());
		paths.sort(null);
		return paths.stream().map(problems::get).toList();
	}

	/** The icon that stands before a label: that of the style, else that of the element; empty if there is none. */
	public Optional<Picture> icon(LabelStyle style, DiagramElement owner) {
		if (!style.showIcon()) {
			return Optional.empty();
		}
		if (!style.iconPath().isBlank()) {
			return at(style.iconPath());
		}
		EObject target = owner.target();
		return target == null ? Optional.empty() : icons.iconOf(target).flatMap(this::at);
	}
}
