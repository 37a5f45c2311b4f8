'use server'

import { defineAction } from '@/lib/action/define-action'
import {
  changePublicName,
  changeRole,
  inviteUser,
  makeResetLink,
  redeemInvite,
  redeemReset,
  revokeLink,
  setActive,
} from './commands'
import {
  activeInput,
  inviteInput,
  linkInput,
  publicNameInput,
  redeemInviteInput,
  redeemResetInput,
  roleInput,
  userInput,
} from './schema'

export const inviteUserAction = defineAction({ as: 'admin', input: inviteInput, run: inviteUser })

export const makeResetLinkAction = defineAction({ as: 'admin', input: userInput, run: makeResetLink })

export const revokeLinkAction = defineAction({ as: 'admin', input: linkInput, run: revokeLink })

export const changeRoleAction = defineAction({ as: 'admin', input: roleInput, run: changeRole })

export const setActiveAction = defineAction({ as: 'admin', input: activeInput, run: setActive })

export const changePublicNameAction = defineAction({
  as: 'editor',
  input: publicNameInput,
  run: changePublicName,
})

export const redeemInviteAction = defineAction({
  as: 'anyone',
  input: redeemInviteInput,
  limit: { points: 20, seconds: 60 },
  run: (_, input) => redeemInvite('nobody', input),
})

export const redeemResetAction = defineAction({
  as: 'anyone',
  input: redeemResetInput,
  limit: { points: 20, seconds: 60 },
  run: (_, input) => redeemReset('nobody', input),
})
