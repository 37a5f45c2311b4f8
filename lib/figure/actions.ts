'use server'

import { defineAction } from '@/lib/action/define-action'
import { addFigure, checkFigure, retireFigure } from './commands'
import { addFigureSchema, figureSchema } from './schema'

export const addFigureAction = defineAction({ as: 'editor', input: addFigureSchema, run: addFigure })
export const checkFigureAction = defineAction({ as: 'editor', input: figureSchema, run: checkFigure })
export const retireFigureAction = defineAction({ as: 'editor', input: figureSchema, run: retireFigure })
