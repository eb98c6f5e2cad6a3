import { Rect, Size, TableLayout } from "react-aria-components/Virtualizer";
import type { LayoutInfo } from "react-aria-components/Virtualizer";

interface Room {
  /** In pixels: as high as the rows that have not come yet. */
  below?: number;
}

type Invalidation = Parameters<TableLayout<object>["update"]>[0];
type Options = NonNullable<Invalidation["layoutOptions"]>;

/** A table with room beneath its rows for those to come: so its scroll bar tells from the beginning how long it is. */
export class TableWithRoom<Item> extends TableLayout<Item, Options & Room> {
  private below = 0;

  override shouldInvalidateLayoutOptions(now: Options & Room, before: Options & Room): boolean {
    return now.below !== before.below || super.shouldInvalidateLayoutOptions(now, before);
  }

  override update(context: Parameters<TableLayout<Item, Options & Room>["update"]>[0]): void {
    this.below = context.layoutOptions?.below ?? this.below;
    super.update(context);
  }

  /**
   * What is asked for is cut to what there is. React Aria asks for a third more than is in sight, to the side too, and takes
   * all rows for arranged once it has been asked for as much room as they take: a row just below that had the focus and was
   * not drawn.
   */
  override getVisibleLayoutInfos(asked: Rect): LayoutInfo[] {
    const { width, height } = this.contentSize;
    return super.getVisibleLayoutInfos(asked.intersection(new Rect(0, 0, width, height)));
  }

  override getContentSize(): Size {
    const { width, height } = super.getContentSize();
    return new Size(width, height + this.below);
  }
}
